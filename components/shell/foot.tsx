import { Link } from "#components/ui/link";
import type { Translate } from "#lib/i18n/translate";
import { office } from "#lib/office";

export function Foot({ t }: { t: Translate }) {
  return (
    <footer className="foot">
      <span>{office().name}</span>
      <Link href="/news">{t("news.title")}</Link>
      <Link href="/deklaracja-dostepnosci">{t("statement.title")}</Link>
    </footer>
  );
}
