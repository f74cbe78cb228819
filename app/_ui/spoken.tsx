/** What is seen, and other words for those who hear the page, where a voice would misread what is seen. */
export function Spoken({ words, children }: { words: string; children: string }) {
  if (words === children) return children;
  return (
    <>
      <span className="hidden">{words}</span> <span aria-hidden="true">{children}</span>
    </>
  );
}
