import type { Translate } from "#lib/i18n/translate";
import { office } from "#lib/office";

export function Foot({ t }: { t: Translate }) {
  return (
    <footer className="foot">
      <span>{office().name}</span>
      <a href="/news">{t("news.title")}</a>
      <a href="/deklaracja-dostepnosci">{t("statement.title")}</a>
    </footer>
  );
}
