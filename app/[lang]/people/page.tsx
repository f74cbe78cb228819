import { defineSubjectIndex } from "#ui/subject-index";

const { generateMetadata, Page } = defineSubjectIndex("people");

export { generateMetadata };
export default Page;
