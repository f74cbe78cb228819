import { defineSubjectIndex } from "#ui/subject-index";

const { generateMetadata, Page } = defineSubjectIndex("series");

export { generateMetadata };
export default Page;
