import { topicLd } from "#lib/export/json-ld";
import type { Topic } from "#lib/model/records";
import { dictionaryOf } from "#lib/text/dictionary";
import { SubjectPage, type SubjectProps } from "#ui/subject-page";

/** A topic: what belongs to it and what does not, and its visits. */
export function TopicPage({ topic, ...props }: SubjectProps & { topic: Topic }) {
  const { lang } = props;
  const { subject, subjects } = dictionaryOf(lang);
  return (
    <SubjectPage
      {...props}
      above={subjects.topics.one}
      title={topic.name[lang]}
      lead={topic.about[lang]}
      data={topicLd(topic, lang)}
      keyFacts={[]}
      facts={[[subject.same, topic.same && <a href={topic.same}>{topic.same}</a>]]}
      sources={[]}
    />
  );
}
