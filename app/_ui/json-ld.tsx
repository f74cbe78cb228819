import type { Thing, WithContext } from "schema-dts";

/** Structured data of what the page shows; `<` is escaped, so that no text of the content can end the element. */
export function JsonLd({ data }: { data: WithContext<Thing> }) {
  return (
    <script type="application/ld+json">{JSON.stringify(data).replaceAll("<", "\\u003c")}</script>
  );
}
