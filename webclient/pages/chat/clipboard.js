/** What a paste or a drop brings: files, folders, or text that only looks like it has a file. */

/**
 * The files of a paste that are meant. Office programs put a picture of the text beside it: then the
 * text is meant. File managers put the file's name or address beside it: then the file is.
 *
 * @param {DataTransfer | null} data
 * @returns {File[]}
 */
export function filesMeant(data) {
  const files = [...(data?.files ?? [])];
  const lines = (data?.getData("text/plain") ?? "").split("\n").map((line) => line.trim());
  const named = lines.filter((line) => line !== "").map(lastPart);
  const names = new Set(files.map(({ name }) => name));
  return named.every((name) => names.has(name)) ? files : [];
}

/** The name at the end of a path or a file's address. @param {string} line */
function lastPart(line) {
  const end = line.slice(Math.max(line.lastIndexOf("/"), line.lastIndexOf("\\")) + 1);
  try {
    return line.startsWith("file:") ? decodeURIComponent(end) : end;
  } catch {
    return end;
  }
}

/**
 * What was dropped, with folders told apart: browsers list them among the files, and fail to read
 * them.
 *
 * @param {DataTransfer | null} data
 * @returns {{files: File[], folders: number}}
 */
export function dropped(data) {
  const items = [...(data?.items ?? [])].filter(({ kind }) => kind === "file");
  const files = items
    .filter((item) => !item.webkitGetAsEntry?.()?.isDirectory)
    .map((item) => item.getAsFile())
    .filter((file) => file !== null);
  return { files, folders: items.length - files.length };
}
