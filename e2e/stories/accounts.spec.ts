import { spawn, spawnSync } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Page } from "@playwright/test";
import Database from "better-sqlite3";
import { expect, expectAccessible, test, type World } from "../world";

const login = "ola.nowa@urzad.example";
const first = "Czerwona latarnia nad Odrą";
const second = "Zielony tramwaj przez most";

/** The link of the newest mail to the new person, read by the administrator in the outbox. */
async function linkIn(page: Page, url: string, subject: string): Promise<string> {
  const row = page.getByRole("row", { name: new RegExp(`${subject}.*${login}`) });
  await expect(async () => {
    await page.goto(`${url}/admin/mail?q=${login}`);
    await expect(row.first()).toBeVisible({ timeout: 500 });
  }).toPass();
  await row.first().getByRole("link").click();
  const text = await page.locator("main .card").innerText();
  return /https?:\S+/.exec(text)?.[0] ?? "";
}

/** The link of a reset, as its addressee finds it in the mail: the administrator does not read it. */
async function resetLink(admin: Page, { url, database }: World): Promise<string> {
  expect(await linkIn(admin, url, "Grono: ustawienie hasła")).toMatch(/reset\/…/);
  const client = new Database(database, { readonly: true });
  const text = client.prepare("select body from mails where recipient = ? order by id desc").pluck().get(login) as string;
  client.close();
  return /https?:\S+/.exec(text)?.[0] ?? "";
}

async function setPassword(page: Page, link: string, password: string): Promise<void> {
  await page.goto(link);
  await page.getByLabel("Nowe hasło").fill(password);
  await page.getByRole("button", { name: "Ustaw hasło" }).click();
  await expect(page.getByRole("status")).toHaveText("Hasło ustawiono. Zaloguj się.");
}

async function signIn(page: Page, password: string): Promise<void> {
  await page.getByLabel("Adres e-mail").fill(login);
  await page.getByLabel("Hasło", { exact: true }).fill(password);
  await page.getByRole("button", { name: "Zaloguj" }).click();
}

test("SEC-35 SEC-37 an invited person sets a password, signs in, resets it, and is out the moment the account is closed", async ({
  browser,
  world,
}) => {
  const admin = await (await browser.newContext()).newPage();
  const person = await (await browser.newContext()).newPage();
  await world.signIn(admin, "admin");
  await admin.getByRole("link", { name: "Administracja" }).click();
  await expectAccessible(admin);
  await admin.getByRole("link", { name: "Konta" }).click();
  await admin.getByRole("link", { name: "Zaproś osobę" }).click();
  await admin.getByLabel("Adres e-mail").fill(login);
  await admin.getByLabel("Rola").selectOption({ label: "pracownik" });
  await admin.getByRole("button", { name: "Wyślij zaproszenie" }).click();
  await expect(admin.locator(".summary")).toContainText("Uzupełnij to pole.");
  await expectAccessible(admin);
  await admin.getByLabel("Imię i nazwisko").fill("Ola Nowa");
  await admin.getByRole("button", { name: "Wyślij zaproszenie" }).click();
  await expect(admin.getByRole("heading", { level: 1 })).toHaveText("Ola Nowa");
  const account = admin.url();
  await expectAccessible(admin);

  const invitation = await linkIn(admin, world.url, "Grono: zaproszenie");
  expect(invitation.startsWith(`${world.url}/invite/`)).toBe(true);
  await person.goto(invitation);
  await expectAccessible(person);
  await person.getByLabel("Nowe hasło").fill("krótkie");
  await person.getByRole("button", { name: "Ustaw hasło" }).click();
  await expect(person.locator(".summary")).toContainText("od 12 do 128 znaków");
  await setPassword(person, invitation, first);
  await person.goto(invitation);
  await expect(person.locator("main")).toContainText("Ten odnośnik już nie działa.");
  await person.goto(`${world.url}/sign-in`);
  await signIn(person, first);
  await expect(person.getByRole("link", { name: /Ola Nowa/ })).toBeVisible();

  const other = await (await browser.newContext()).newPage();
  await other.goto(`${world.url}/sign-in`);
  await other.getByRole("link", { name: "Nie pamiętam hasła" }).click();
  await expectAccessible(other);
  for (const email of ["nikt@urzad.example", login]) {
    await other.getByLabel("Adres e-mail").fill(email);
    await other.getByRole("button", { name: "Wyślij odnośnik" }).click();
    await expect(other.getByRole("status")).toHaveText("Jeżeli takie konto istnieje, odnośnik jest w drodze.");
    await other.reload();
  }
  await setPassword(other, await resetLink(admin, world), second);
  await person.goto(`${world.url}/clusters`);
  await expect(person).toHaveURL(/sign-in/);
  await signIn(other, first);
  await expect(other.locator(".summary")).toContainText("Adres e-mail lub hasło się nie zgadza.");
  await signIn(other, second);
  await other.getByRole("link", { name: /Ola Nowa/ }).click();
  await expect(other.getByRole("heading", { level: 1 })).toHaveText("Moje konto");
  await expect(other.getByText("ta sesja")).toBeVisible();
  await expectAccessible(other);

  await admin.goto(account);
  await admin.getByRole("button", { name: "Zamknij konto" }).click();
  await expect(admin.getByText("zamknięte")).toBeVisible();
  await other.goto(`${world.url}/clusters`);
  await expect(other).toHaveURL(/sign-in/);
  await signIn(other, second);
  await expect(other.locator(".summary")).toContainText("Adres e-mail lub hasło się nie zgadza.");
  await admin.getByRole("link", { name: "Historia" }).click();
  await expect(admin.locator("main")).toContainText("zamknięto konto");
});

test("SEC-23 SEC-37 signing out ends the session itself and has the browser forget what it kept", async ({ page, world }) => {
  await world.signIn(page, "officer");
  const cookies = await page.context().cookies();
  await page.evaluate(() => localStorage.setItem("kept", "1"));
  const answer = page.waitForResponse((response) => response.url().endsWith("/sign-out"));
  await page.getByRole("button", { name: "Wyloguj" }).click();
  expect(await (await answer).headerValue("clear-site-data")).toBe('"cache", "storage"');
  await expect(page.getByRole("status")).toHaveText("Wylogowano.");
  expect(await page.evaluate(() => localStorage.length)).toBe(0);
  await page.goBack();
  await expect(page).toHaveURL(/sign-in/);
  await page.context().addCookies(cookies);
  await page.goto(`${world.url}/clusters`);
  await expect(page).toHaveURL(/sign-in/);
  await world.signIn(page, "officer");
  const again = await page.context().cookies();
  const { csrfToken } = (await (await page.request.get(`${world.url}/api/auth/csrf`)).json()) as { csrfToken: string };
  await page.request.post(`${world.url}/api/auth/signout`, { form: { csrfToken } });
  await page.context().addCookies(again);
  await page.goto(`${world.url}/clusters`);
  await expect(page).toHaveURL(/sign-in/);
});

test("REL-07 PRV-01 the administrator makes a backup, sees its job and a whole audit log; others do not", async ({ page, world }) => {
  await world.signIn(page, "admin");
  await page.goto(`${world.url}/admin/backups`);
  await page.getByRole("button", { name: "Wykonaj kopię teraz" }).click();
  await expect(page.getByRole("status")).toContainText("Kopia powstanie za chwilę");
  await expect(async () => {
    await page.reload();
    await expect(page.locator("tbody tr")).toHaveCount(1, { timeout: 300 });
  }).toPass();
  await expectAccessible(page);
  await page.goto(`${world.url}/admin/jobs?kind=backup`);
  await expect(page.locator("tbody tr")).toContainText("wykonane");
  await expectAccessible(page);
  await page.goto(`${world.url}/admin/audit?action=backup.order`);
  await expect(page.getByText("łańcuch skrótów nienaruszony")).toBeVisible();
  await expect(page.locator("tbody tr")).toHaveCount(1);
  await expectAccessible(page);
  await page.getByRole("button", { name: "Wyloguj" }).click();
  await world.signIn(page, "officer");
  for (const path of [
    "",
    "/users",
    "/users/new",
    "/users/1",
    "/users/1/edit",
    "/users/1/history",
    "/mail",
    "/mail/1",
    "/jobs",
    "/backups",
    "/audit",
  ])
    expect((await page.goto(`${world.url}/admin${path}`))?.status(), path).toBe(403);
});

test("SEC-34 a real office shows no demonstration door, and the door's form posted to it opens nothing", async ({ browser, world }) => {
  const folder = mkdtempSync(join(tmpdir(), "grono-real-"));
  const port = String(Number(new URL(world.url).port) + 1);
  const url = `http://localhost:${port}`;
  const secret = "a-secret-of-more-than-thirty-two-characters";
  const env = { ...process.env, GRONO_DB: join(folder, "grono.db"), PORT: port, GRONO_URL: url, GRONO_SECRET: secret };
  const made = spawnSync(process.execPath, ["lib/server/init.ts", "--office", "Urząd Próbny", "--admin", "a@urzad.example"], { env });
  const server = spawn(process.execPath, ["lib/server/serve.ts"], { env, stdio: ["ignore", "pipe", "inherit"] });
  try {
    await new Promise<void>((resolve) => server.stdout.on("data", (text: Buffer) => text.toString().includes(url) && resolve()));
    const page = await (await browser.newContext({ javaScriptEnabled: false })).newPage();
    await page.goto(`${world.url}/sign-in`);
    const action = await page.locator("form:has(button[name=role]) input[name^='$ACTION']").first().getAttribute("name");
    await page.goto(`${url}/sign-in`);
    await expect(page.getByRole("heading", { level: 1 })).toHaveText("Logowanie");
    await expect(page.locator("button[name=role]")).toHaveCount(0);
    const answer = await page.request.post(`${url}/sign-in`, {
      multipart: { [action ?? ""]: "", role: "admin", next: "" },
      maxRedirects: 0,
    });
    expect(answer.status()).toBe(404);
    expect(await page.context().cookies(url)).toEqual([]);
    await setPassword(page, /http:\S+/.exec(made.stdout.toString())?.[0] ?? "", first);
    await page.getByLabel("Adres e-mail").fill("a@urzad.example");
    await page.getByLabel("Hasło", { exact: true }).fill(first);
    await page.getByRole("button", { name: "Zaloguj" }).click();
    await expect(page.getByRole("link", { name: "Administracja" }).first()).toBeVisible();
  } finally {
    server.kill("SIGTERM");
    rmSync(folder, { recursive: true, force: true });
  }
});
