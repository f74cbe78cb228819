import { defineSubjectIndex } from "#ui/subject-index";

const { generateMetadata, Page } = defineSubjectIndex("topics");

export { generateMetadata };
export default Page;
