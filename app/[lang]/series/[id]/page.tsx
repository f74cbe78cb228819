import { defineSubjectPage } from "#ui/define-subject-page";

const { generateMetadata, Page } = defineSubjectPage("series");

export { generateMetadata };
export default Page;
