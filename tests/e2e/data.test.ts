import type { Locator, Page } from "playwright-core";
import { beforeEach, describe, expect, it } from "vitest";
import type { Revision, Stored } from "#contract/changes";
import type { AnyRecord, Link } from "#contract/records";
import type { Page as ApiPage } from "#contract/results";
import { CHROMIUM, openSite, type Site, textOf, title } from "./site.ts";

const HEADER = "Identifiant;Nom;Statut juridik;Ville;Thématique";
const FIRST = `${HEADER}\nmille-tabliers;Les Mille Tabliers;association;Lille;Logment\nverger;Le Verger;coopérative;Beauvais;Environnement\n`;
const CORRECTED = FIRST.replace("Logment", "Logement");

describe.skipIf(CHROMIUM === null)("the page Données (needs Chromium)", () => {
  let site: Site;
  beforeEach(async () => {
    site = await openSite();
    return () => site.close();
  });

  const api = async <T>(path: string, init?: RequestInit): Promise<T> =>
    (await (await fetch(`${site.url}/api${path}`, init)).json()) as T;

  it("lets somebody do a whole day's work by keyboard, and loses nothing when the page is loaded again", async () => {
    const { page, complaints } = await site.visit();
    // From now on files are asked of the test, not of the system.
    page.on("filechooser", () => undefined);
    await reach(page, /^Données$/);
    await page.keyboard.press("Enter");
    await reach(page, /^Importer$/);
    await page.keyboard.press("Enter");

    // A file with two errors: a column that nobody knows, and a theme that does not exist.
    await giveFile(page, /^Choisir un fichier$/, FIRST);
    await said(page, "2 erreurs trouvées : rien n’a été enregistré.");
    expect(await textOf(page.locator(".import-issues"))).toContain("« Logment » n’est pas une valeur connue.");
    await reach(page, /contient$/);
    await page.keyboard.type("Type");
    await reach(page, /^Confirmer la colonne/);
    await page.keyboard.press("Enter");
    await said(page, "1 erreur trouvée : rien n’a été enregistré.");
    await giveFile(page, /^Déposer le fichier corrigé$/, CORRECTED);
    await said(page, "Le fichier est prêt : 2 nouvelles fiches, aucune modifiée.");

    // Loaded again, the page has the file and what was said of its column.
    await page.reload();
    await said(page, "Le fichier est prêt : 2 nouvelles fiches, aucune modifiée.");
    await reach(page, /^Enregistrer 2 fiches$/);
    await page.keyboard.press("Enter");
    await said(page, "Le fichier est enregistré : révision n° 2.");

    // An actor of the file gets another name, kept by the page until it is saved.
    await reach(page, /^Acteurs$/, "Shift+Tab");
    await page.keyboard.press("Enter");
    await reach(page, /^Chercher par nom/);
    await page.keyboard.type("mille tab");
    await page.waitForFunction(() => document.querySelectorAll(".data-list tbody tr").length === 1);
    await reach(page, /^Les Mille Tabliers$/);
    await page.keyboard.press("Enter");
    await page.getByRole("heading", { level: 2, name: "Les Mille Tabliers" }).waitFor();
    await reach(page, /^Nom \(obligatoire\)/);
    await page.keyboard.press("End");
    await page.keyboard.type(" de Lille");
    await page.reload();
    await page.getByText("Modifications non enregistrées.").waitFor();
    await reach(page, /^Nom \(obligatoire\)/);
    await page.keyboard.press("Enter");
    await notice(page, "Enregistré : révision n° 3.");
    await page.getByRole("heading", { level: 2, name: "Les Mille Tabliers de Lille" }).waitFor();
    // The history is asked again once the save is known.
    await expect
      .poll(() => textOf(page.locator(".data-history li").first()))
      .toMatch(
        /^Révision n° 3, modification.*poste local, saisie.*Avant Les Mille Tabliers\+Après Les Mille Tabliers de Lille$/,
      );

    // A link ends.
    const { items } = await api<ApiPage<Link>>("/links?limit=1");
    const [link] = items as [Link];
    await page.goto(`${site.url}/donnees/liens/${link.id}`);
    await reach(page, /^Terminer ce lien/);
    await page.keyboard.press("Enter");
    await page.getByRole("dialog").getByRole("textbox").waitFor();
    await page.keyboard.press("Control+A");
    await page.keyboard.type("2020-06");
    await page.keyboard.press("Enter");
    await notice(page, "Enregistré : révision n° 4.");

    // The import cannot be undone alone: the page says why, and the way out.
    await reach(page, /^Historique$/, "Shift+Tab");
    await page.keyboard.press("Enter");
    await reach(page, /^Révision n° 2$/);
    await page.keyboard.press("Enter");
    await undo(page);
    await reach(page, /^Les Mille Tabliers de Lille, révision n° 3$/);
    await page.keyboard.press("Enter");
    await page.getByRole("heading", { level: 2, name: "Révision n° 3" }).waitFor();
    await undo(page);
    await notice(page, "La révision n° 3 est annulée : révision n° 5.");
    await reach(page, /^Révision n° 2$/, "Shift+Tab");
    await page.keyboard.press("Enter");
    await page.getByRole("heading", { level: 2, name: "Révision n° 2" }).waitFor();
    await undo(page);
    await notice(page, "La révision n° 2 est annulée : révision n° 6.");

    await page.reload();
    await page.waitForFunction(() => document.querySelectorAll(".data-list tbody tr").length === 6);
    const rows = await Promise.all((await page.locator(".data-list tbody tr").all()).map(textOf));
    expect(rows[0]).toMatch(/^6.*poste local.*annulation de la révision n° 2/);
    expect(rows[1]).toMatch(/^5.*annulation de la révision n° 3/);
    expect(rows[2]).toMatch(/^4.*saisie/);
    expect(rows[4]).toMatch(/^2.*chargement de « acteurs\.csv »/);
    expect((await api<ApiPage<AnyRecord>>("/actors?q=mille%20tabliers")).total).toBe(0);
    expect((await api<Stored<Link>>(`/links/${link.id}`)).record.until).toBe("2020-06");
    expect(complaints.filter((text) => !/409/.test(text))).toEqual([]);
  }, 120_000);

  it("says what is wrong beside the field, links it to the field and sends nothing", async () => {
    const { page } = await site.visit({ path: "/donnees/acteurs/_nouveau" });
    const name = page.getByRole("textbox", { name: /^Nom/ });
    await name.waitFor();
    await page.getByRole("textbox", { name: /^Actif depuis/ }).fill("mars 2020");
    await page.getByRole("button", { name: "Enregistrer" }).click();
    await page.getByText("2 champs sont à corriger").waitFor();
    for (const [field, fault] of [
      [name, "À remplir."],
      [page.getByRole("textbox", { name: /^Actif depuis/ }), "Ce n’est pas une date."],
    ] as const) {
      expect(await field.getAttribute("aria-invalid")).toBe("true");
      expect(await described(page, field)).toContain(fault);
    }
    await expect.poll(() => name.evaluate((element) => element === document.activeElement)).toBe(true);
    expect((await api<ApiPage<Revision>>("/revisions")).total).toBe(1);
  });

  it("makes a link between two records that are found by a word of their names", async () => {
    const { page, complaints } = await site.visit({ path: "/donnees/liens/_nouveau" });
    await pick(page, /Type \(obligatoire\)$/, "Coopération");
    await choose(page, /^De/, "aprobio", "Aprobio");
    await choose(page, /^Vers/, "cerdd", "Cerdd");
    await choose(page, /^Source/, "rapport", /Rapport/);
    await page.getByRole("button", { name: "Enregistrer" }).click();
    await page.getByRole("heading", { level: 2, name: "Coopération : Aprobio – Cerdd" }).waitFor();
    expect(new URL(page.url()).pathname).toMatch(/^\/donnees\/liens\/[a-z0-9-]+$/);
    const { record } = await api<Stored<Link>>(new URL(page.url()).pathname.replace("/donnees/liens", "/links"));
    expect(record).toMatchObject({ kind: "cooperates", from: "aprobio", to: "cerdd" });
    expect(complaints).toEqual([]);
  });

  it("refuses an end before the start and a kind that cannot join two records, in words", async () => {
    const { page } = await site.visit({ path: "/donnees/liens/_nouveau" });
    await pick(page, /Type \(obligatoire\)$/, "Participation");
    await choose(page, /^De/, "aprobio", "Aprobio");
    await choose(page, /^Vers/, "cerdd", "Cerdd");
    await choose(page, /^Source/, "rapport", /Rapport/);
    await page.getByRole("button", { name: "Enregistrer" }).click();
    await page.getByText("Attendu : Acteur, Collectivité → Initiative").waitFor();
    await pick(page, /Type \(obligatoire\)$/, "Coopération");
    await page.getByRole("textbox", { name: /^Depuis/ }).fill("2020");
    await page.getByRole("textbox", { name: /^Jusqu/ }).fill("2019");
    await page.getByRole("button", { name: "Enregistrer" }).click();
    await page.getByText("La fin précède le début (2020).").waitFor();
  });

  it("shows both versions when somebody else has saved meanwhile, and saves the chosen one", async () => {
    const { page } = await site.visit({ path: "/donnees/acteurs/cerdd" });
    const site2 = page.getByRole("textbox", { name: /^Site web/ });
    await site2.fill("https://www.cerdd.org/mine");
    const { version } = await api<Stored>("/actors/cerdd");
    await api("/actors/cerdd", {
      method: "PATCH",
      headers: { "Content-Type": "application/json", "If-Match": `"r${version}"` },
      body: JSON.stringify({ website: "https://www.cerdd.org/theirs", description: "Déjà là" }),
    });
    await page.getByRole("button", { name: "Enregistrer", exact: true }).click();
    const conflict = page.getByRole("region", { name: /a changé depuis/ });
    await conflict.getByText("https://www.cerdd.org/theirs").waitFor();
    expect(await textOf(conflict)).toContain("https://www.cerdd.org/mine");
    await conflict.getByRole("button", { name: "Enregistrer ma version" }).click();
    await notice(page, "Enregistré : révision n° 3.");
    const { record } = await api<Stored>("/actors/cerdd");
    expect(record).toMatchObject({ website: "https://www.cerdd.org/mine", description: "Déjà là" });
  });

  it("asks before it deletes, says what depends on the record, and takes it all away in one revision", async () => {
    const { total } = await api<ApiPage<Link>>("/links?node=cerdd");
    const { page } = await site.visit({ path: "/donnees/acteurs/cerdd" });
    await page.getByRole("button", { name: "Supprimer" }).click();
    const asking = page.getByRole("alertdialog");
    await asking.getByText(total === 1 ? "Un lien en dépend" : `${total} liens en dépendent`).waitFor();
    await asking.getByRole("button", { name: "Annuler" }).click();
    expect((await api<ApiPage<Revision>>("/revisions")).total).toBe(1);
    await page.getByRole("button", { name: "Supprimer" }).click();
    await asking.getByRole("button", { name: /^Supprimer avec/ }).click();
    await notice(page, "« Cerdd » est supprimé : révision n° 2.");
    expect((await api<{ revision: Revision }>("/revisions/2")).revision.changes).toBe(total + 1);
  });

  it("tells the page Réseau that the data have moved on, and lets its figures stand", async () => {
    const { page } = await site.visit();
    await page.locator(".foot-bar").waitFor();
    const before = await title(page);
    await page.getByRole("link", { name: "Données", exact: true }).click();
    await page.getByRole("link", { name: "Ajouter un acteur" }).click();
    await page.getByRole("textbox", { name: /^Nom/ }).fill("Une nouvelle association");
    await page.getByRole("button", { name: "Enregistrer" }).click();
    await notice(page, "Enregistré : révision n° 2.");
    await page.getByRole("link", { name: "Réseau", exact: true }).click();
    await page.getByText("Calculé sur la révision 1 ; les données en sont à la 2.").waitFor();
    expect(await title(page)).toBe(before);
    await page.getByRole("button", { name: "Recalculer" }).click();
    await expect.poll(() => title(page)).not.toBe(before);
  });

  it("is not offered to whoever may not write, and says why when it is asked for", async () => {
    const closed = async (page: Page) =>
      page.route("**/api/health", async (route) => {
        const health = (await (await route.fetch()).json()) as object;
        await route.fulfill({ json: { ...health, writable: false } });
      });
    const { page } = await site.visit({ path: "/donnees/acteurs", prepare: closed });
    await page.getByText("Tant qu’il n’y a pas de comptes").waitFor();
    expect(await page.getByRole("link", { name: "Données", exact: true }).count()).toBe(0);
  });
});

/** Walks by Tab until the focus stands on what bears this name. */
async function reach(page: Page, name: RegExp, key: "Tab" | "Shift+Tab" = "Tab"): Promise<void> {
  const walked: string[] = [];
  for (let step = 0; step < 300; step++) {
    await page.keyboard.press(key);
    const found = await nameOfFocus(page);
    if (name.test(found)) return;
    walked.push(found);
  }
  throw new Error(`${name} is not on the way: ${walked.join(" · ").slice(0, 3000)}`);
}

async function nameOfFocus(page: Page): Promise<string> {
  const name = await page.evaluate(() => {
    const element = document.activeElement as HTMLInputElement;
    const labelled = (element.getAttribute("aria-labelledby") ?? "")
      .split(" ")
      .map((id) => document.getElementById(id)?.textContent ?? "")
      .filter((text) => text !== "");
    return (
      element.getAttribute("aria-label") ?? labelled.at(-1) ?? element.labels?.[0]?.textContent ?? element.textContent
    );
  });
  return (name ?? "").replaceAll(/[\s\u00a0\u202f]+/g, " ").trim();
}

async function giveFile(page: Page, button: RegExp, content: string): Promise<void> {
  await reach(page, button);
  const [chooser] = await Promise.all([page.waitForEvent("filechooser"), page.keyboard.press("Enter")]);
  await chooser.setFiles({ name: "acteurs.csv", mimeType: "text/csv", buffer: Buffer.from(content) });
}

const said = (page: Page, sentence: string) => expect.poll(() => title(page), { timeout: 15_000 }).toBe(sentence);

const notice = (page: Page, sentence: string) =>
  expect.poll(() => textOf(page.locator(".data-notice")), { timeout: 8000 }).toBe(sentence);

async function undo(page: Page): Promise<void> {
  await reach(page, /^Annuler cette révision$/);
  await page.keyboard.press("Enter");
}

async function described(page: Page, field: Locator): Promise<string> {
  const ids = ((await field.getAttribute("aria-describedby")) ?? "").split(" ").filter((id) => id !== "");
  return (await Promise.all(ids.map((id) => textOf(page.locator(`[id="${id}"]`))))).join(" ");
}

async function pick(page: Page, label: RegExp, name: string): Promise<void> {
  await page.getByRole("button", { name: label }).click();
  await page.getByRole("option", { name }).click();
}

async function choose(page: Page, label: RegExp, text: string, name: string | RegExp): Promise<void> {
  await page.getByRole("combobox", { name: label }).fill(text);
  await page.getByRole("option", { name }).first().click();
}
