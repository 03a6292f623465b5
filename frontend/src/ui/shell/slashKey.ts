const KEY = "hurtigtast";

/** Whether `/` goes to the search field in this browser: it does, unless somebody has turned it off. */
export function isSlashKeyOn(): boolean {
  try {
    return localStorage.getItem(KEY) !== "av";
  } catch {
    return true;
  }
}

export function turnSlashKey(on: boolean): void {
  try {
    if (on) localStorage.removeItem(KEY);
    else localStorage.setItem(KEY, "av");
  } catch {
    // A browser that keeps nothing keeps the key.
  }
}
