import { defineSubjectIndex } from "#ui/subject-index";

const { generateMetadata, Page } = defineSubjectIndex("countries");

export { generateMetadata };
export default Page;
