import { defineSubjectPage } from "#ui/define-subject-page";

const { generateMetadata, Page } = defineSubjectPage("organisations");

export { generateMetadata };
export default Page;
