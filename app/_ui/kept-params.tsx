import type { Param } from "#lib/routing/canonical-query";

/** The parameters of a list that a form keeps although it has no field for them. */
export function KeptParams({
  params,
  without,
}: {
  params: URLSearchParams;
  without: readonly Param[];
}) {
  const dropped: readonly string[] = [...without, "page"];
  return [...params]
    .filter(([name]) => !dropped.includes(name))
    .map(([name, value]) => (
      <input key={`${name} ${value}`} type="hidden" name={name} value={value} />
    ));
}
