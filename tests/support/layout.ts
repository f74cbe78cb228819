/** A page that is open in some browser. */
export interface OpenPage {
  /** Runs a function, or an expression, in the page, and returns what it gives. */
  readonly evaluate: <T>(run: string | (() => T | Promise<T>)) => Promise<T>;
}

/** Unfolds all that is folded. */
export async function openAll(page: OpenPage): Promise<void> {
  await page.evaluate(() => {
    for (const details of document.querySelectorAll("details")) details.open = true;
  });
}

/** By how much the page can be scrolled sideways, in CSS pixels; 0 where it fits. */
export async function sidewaysScroll(page: OpenPage): Promise<number> {
  return page.evaluate(() =>
    Math.max(0, document.documentElement.scrollWidth - document.documentElement.clientWidth),
  );
}

/** The texts that are cut off by the box they stand in; a field is scrolled by the one who reads or writes in it. */
export async function clippedTexts(page: OpenPage): Promise<readonly string[]> {
  return page.evaluate(() =>
    [...document.querySelectorAll("body :not(input)")].flatMap((element) => {
      const { overflowX, overflowY, clipPath } = getComputedStyle(element);
      const isHidden = (overflow: string) => overflow === "hidden" || overflow === "clip";
      if (clipPath !== "none" || element.closest("svg") !== null) return [];
      const isCut =
        (isHidden(overflowX) && element.scrollWidth > element.clientWidth + 1) ||
        (isHidden(overflowY) && element.scrollHeight > element.clientHeight + 1);
      return isCut ? [(element.textContent ?? "").slice(0, 60)] : [];
    }),
  );
}

interface Line {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
  readonly text: string;
}

/** Pairs of texts that stand on each other. */
export async function overlappingTexts(page: OpenPage): Promise<readonly string[]> {
  const lines = (await linesOf(page)).toSorted((a, b) => a.top - b.top);
  return lines.flatMap((a, index) => {
    const below = lines.slice(index + 1);
    const end = below.findIndex(({ top }) => top > a.bottom);
    return below
      .slice(0, end === -1 ? undefined : end)
      .filter((b) => meet(a, b))
      .map((b) => `${a.text} | ${b.text}`);
  });
}

/** Lines set tightly share the space of their ascenders; letters meet at half a line. */
function meet(a: Line, b: Line): boolean {
  const wide = Math.min(a.right, b.right) - Math.max(a.left, b.left);
  const high = Math.min(a.bottom, b.bottom) - b.top;
  return wide > 2 && high > (a.bottom - a.top) / 2;
}

/** Every visible line of text with its place on the page. */
async function linesOf(page: OpenPage): Promise<readonly Line[]> {
  return page.evaluate(() => {
    const isSeen = (node: Node): boolean =>
      (node.textContent?.trim() ?? "") !== "" &&
      node.parentElement?.closest("svg, .hidden") === null &&
      node.parentElement.checkVisibility({ checkVisibilityCSS: true });
    const nodes: Node[] = [];
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    while (walker.nextNode() !== null) nodes.push(walker.currentNode);
    return nodes.filter(isSeen).flatMap((node) => {
      const range = document.createRange();
      range.selectNodeContents(node);
      const text = node.textContent?.trim() ?? "";
      return [...range.getClientRects()]
        .filter(({ bottom }) => bottom > 0)
        .map(({ left, right, top, bottom }): Line => ({ left, right, top, bottom, text }));
    });
  });
}
