import Database from "better-sqlite3";
import type { Page } from "@playwright/test";
import { expect, test } from "../world";

test.use({ stage: "scenario" });

const people = 200;
const millimetre = 96 / 25.4;
/** What A4 upright leaves between its margins. */
const paper = { width: Math.round(178 * millimetre), height: Math.round(263 * millimetre) };

/** The PDF's number of pages. */
async function pagesOf(page: Page): Promise<number> {
  const file = await page.pdf({ preferCSSPageSize: true });
  return file.toString("latin1").match(/\/Type\s*\/Page\b(?!s)/g)?.length ?? 0;
}

/** The width of the page's content on paper, what stands out to the right of it, and what of the screen is still there. */
const onPaper = (page: Page) =>
  page.evaluate(() => {
    const seen = (element: Element) => element.checkVisibility() && !element.closest(".sr-only");
    const wide = [...document.querySelectorAll("main :not(svg *)")].filter(
      (element) => seen(element) && element.getBoundingClientRect().right > document.documentElement.clientWidth + 1,
    );
    const controls = document.querySelectorAll(
      ".rail, .topbar, .tabbar, .demo, .foot, .filters, main button, main .btn, main textarea, main select",
    );
    return {
      wide: wide.map((element) => element.outerHTML.slice(0, 120)),
      controls: [...controls].filter(seen).map((element) => element.outerHTML.slice(0, 120)),
      heads: [...document.querySelectorAll("main table")]
        .filter(seen)
        .map((table) => [getComputedStyle(table).display, getComputedStyle((table as HTMLTableElement).tHead ?? table).display]),
      colours: [getComputedStyle(document.documentElement).backgroundColor, getComputedStyle(document.body).color],
    };
  });

test("what people print stands on A4 as tables, in light colours, with nothing cut and no controls", async ({ page, world }) => {
  const client = new Database(world.database);
  const person = client.prepare("insert into people (full_name, sort_key, consent) values (?, ?, 'none')");
  const comes = client.prepare(
    "insert into attendances (meeting_id, person_id, capacity, status) values (1, ?, 'Klaster Próbny', 'confirmed')",
  );
  for (let n = 0; n < people; n++) comes.run(person.run(`Osoba Próbna-Drukowana ${n}`, String(n).padStart(4, "0")).lastInsertRowid);
  client.prepare("update scenarios set objectives = ? where id = 1").run("Cel pierwszy\nCel drugi\nCel trzeci");
  client.close();

  await world.signIn(page, "officer");
  await page.emulateMedia({ media: "print", colorScheme: "dark" });
  await page.setViewportSize(paper);
  const most = {
    "/meetings/1/attendance/print": 14,
    "/topics": 2,
    "/meetings/1/minutes/print": 10,
    "/scenarios/1": 9,
    "/regions": 3,
    "/topics/1": 2,
  };
  for (const [path, pages] of Object.entries(most)) {
    await page.goto(world.url + path);
    const { wide, controls, heads, colours } = await onPaper(page);
    expect({ path, wide, controls }).toEqual({ path, wide: [], controls: [] });
    for (const head of heads) expect(head, path).toEqual(["table", "table-header-group"]);
    expect(colours, path).toEqual(["rgb(255, 255, 255)", "rgb(0, 0, 0)"]);
    const count = await pagesOf(page);
    expect(count, path).toBeGreaterThan(0);
    expect(count, path).toBeLessThanOrEqual(pages);
  }

  await page.goto(`${world.url}/meetings/1/attendance/print`);
  const signature = page.getByRole("columnheader", { name: "Podpis" });
  expect((await signature.boundingBox())?.width).toBeGreaterThanOrEqual(50 * millimetre);
  expect(await page.locator("main tbody tr").count()).toBeGreaterThanOrEqual(people);
  const margins = await page.evaluate(() =>
    [...document.styleSheets]
      .flatMap((sheet) => [...sheet.cssRules])
      .flatMap((rule) => (rule instanceof CSSPageRule ? [rule.cssText] : [])),
  );
  expect(margins.join()).toContain("counter(page)");
  await page.goto(`${world.url}/scenarios/1`);
  expect(await page.getByText("Cel pierwszy").innerText()).toBe("Cel pierwszy\nCel drugi\nCel trzeci");
});
