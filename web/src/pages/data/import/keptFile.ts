/** What has been said of the file that is being imported. */
export interface Said {
  /** Plural of the kind of record, empty to let the server recognise it. */
  kind: string;
  /** Header → field, or an empty text to leave the column out. */
  columns: Readonly<Record<string, string>>;
}

const NAME = "passerelles.import";
const PLACE = "/kept-file";

/**
 * Keeps the file with what has been said of it, so that a reload of the page loses neither. The file stays in this
 * browser, for as long as the tab is open.
 */
export async function keepFile(file: File, said: Said): Promise<void> {
  sessionStorage.setItem(NAME, JSON.stringify({ name: file.name, said }));
  const cache = await caches.open(NAME);
  await cache.put(PLACE, new Response(file));
}

export async function forgetFile(): Promise<void> {
  sessionStorage.removeItem(NAME);
  await caches.delete(NAME);
}

/** What was kept in this tab; what another one left behind is thrown away. */
export async function keptFile(): Promise<{ file: File; said: Said } | null> {
  const text = sessionStorage.getItem(NAME);
  const found = text === null ? undefined : await (await caches.open(NAME)).match(PLACE);
  if (text === null || found === undefined) {
    await forgetFile();
    return null;
  }
  const { name, said } = JSON.parse(text) as { name: string; said: Said };
  return { file: new File([await found.blob()], name), said };
}
