export default async function Visit({ params }: { params: Promise<{ id: string }> }) {
  return <p>{(await params).id}</p>;
}
