/** A page of every kind that people begin at. */
export const PAGES = {
  forsiden: "/",
  plan: "/plan/jevnaker-kvalitetsplan-2022-2025",
  kalender: "/plan/sortland-kibs-handlingsplan-2023-2024/kalender",
};

/**
 * Lighthouse's own two readers, and the lowest score that passes, of a hundred: someone at a desk, and someone with an
 * old telephone on a slow network, who waits for the script. There the number keeps what has been reached.
 */
export const READERS = {
  skrivebord: { settings: "desktop-config", performance: 98 },
  telefon: { settings: "default-config", performance: 65 },
};

/** The lowest score for everything else. */
export const SOUND = { accessibility: 100, "best-practices": 100, seo: 100 };

/** Performance swings with what else the machine does: of so many measurements, the one in the middle counts. */
export const TIMES = 3;
