import { defineSubjectPage } from "#ui/define-subject-page";

const { generateMetadata, Page } = defineSubjectPage("people");

export { generateMetadata };
export default Page;
