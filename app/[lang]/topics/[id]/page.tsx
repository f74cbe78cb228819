import { defineSubjectPage } from "#ui/define-subject-page";

const { generateMetadata, Page } = defineSubjectPage("topics");

export { generateMetadata };
export default Page;
