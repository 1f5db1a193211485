import { chromium } from "playwright-core";

/** Starts Debian's chromium (CHROMIUM names another). */
export const launchBrowser = () =>
  chromium.launch({
    executablePath: process.env.CHROMIUM ?? "/usr/bin/chromium",
    args: ["--no-sandbox", "--disable-gpu", "--disable-background-networking"],
  });
