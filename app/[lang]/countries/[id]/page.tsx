import { defineSubjectPage } from "#ui/define-subject-page";

const { generateMetadata, Page } = defineSubjectPage("countries");

export { generateMetadata };
export default Page;
