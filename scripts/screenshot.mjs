// Draws pages light and dark with Debian's chromium (CHROMIUM names another).
import { launchBrowser } from "./browser.mjs";

const BACKGROUNDS = { light: "#ffffff", dark: "#0d1117" };

/**
 * Writes PREFIX-light.png and PREFIX-dark.png.
 *
 * @param page (theme) => the page's HTML
 * @param of what is drawn of it (a selector), and how wide it may be
 */
export async function screenshots(prefix, page, { element = "body", width = 1012 } = {}) {
  const browser = await launchBrowser();
  for (const [theme, background] of Object.entries(BACKGROUNDS)) {
    const tab = await browser.newPage({ viewport: { width, height: 200 } });
    await tab.setContent(
      `<!doctype html><meta charset="utf-8"><style>body { margin: 0; background: ${background} }</style>${page(theme)}`,
    );
    await tab.locator(element).screenshot({ path: `${prefix}-${theme}.png` });
  }
  await browser.close();
}
