import { pathOf } from "#lib/routes";

export default async function Home() {
  return <p>{pathOf({ page: "home", lang: "lv" })}</p>;
}
