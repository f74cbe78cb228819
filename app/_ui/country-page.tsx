import type { Country } from "#lib/archive-store";
import { countryLd } from "#lib/export/json-ld";
import { countryName } from "#lib/model/countries";
import { dictionaryOf } from "#lib/text/dictionary";
import { SubjectPage, type SubjectProps } from "#ui/subject-page";

/** A country: who came from it, and what took place there. */
export function CountryPage({ country, ...props }: SubjectProps & { country: Country }) {
  const { lang } = props;
  return (
    <SubjectPage
      {...props}
      above={dictionaryOf(lang).subjects.countries.one}
      title={countryName(country.code, lang)}
      lead={dictionaryOf(lang).subject.ofCountry}
      data={countryLd(country, lang)}
      keyFacts={[]}
      facts={[]}
      sources={[]}
    />
  );
}
