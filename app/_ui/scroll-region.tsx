import type { ReactNode } from "react";
import styles from "./scroll-region.module.css";

/** What may be wider than the page and scrolls by itself; in the tab order, so that the keyboard can scroll it (WCAG 2.2, 2.1.1). */
export function ScrollRegion({ label, children }: { label: string; children: ReactNode }) {
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by the keyboard
    <section className={styles["region"]} aria-label={label} tabIndex={0}>
      {children}
    </section>
  );
}
