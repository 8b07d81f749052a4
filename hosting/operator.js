/** Who runs the add-in: named on the support, privacy and terms pages, and in the manifest. */

/** Pages of a development build name nobody. */
const NOBODY = { name: "the people who run this add-in", contact: "operator@example.org" };

const MAIL = /^[^\s@<>"]+@[^\s@<>"]+\.[^\s@<>"]+$/;
const PAGE = /^https:\/\/[^\s<>"]+$/;
/** Office allows as many characters for the provider's name. */
const LONGEST = 125;

/**
 * From MATURITY_WORKBOOK_OPERATOR and MATURITY_WORKBOOK_CONTACT.
 * @throws Error if a production build lacks one, or people could not use it
 */
function operatorFrom(environment, development) {
  const name = (environment.MATURITY_WORKBOOK_OPERATOR ?? "").trim();
  const contact = (environment.MATURITY_WORKBOOK_CONTACT ?? "").trim();
  if (development) return { ...NOBODY, href: `mailto:${NOBODY.contact}` };
  if (name === "" || name.length > LONGEST) {
    throw new Error(
      `MATURITY_WORKBOOK_OPERATOR must name who runs the add-in, in at most ${LONGEST} characters: the support, privacy and terms pages say so.`,
    );
  }
  if (!MAIL.test(contact) && !PAGE.test(contact)) {
    throw new Error(
      `MATURITY_WORKBOOK_CONTACT must be an e-mail address or an https address where people get help, not "${contact}".`,
    );
  }
  return { name, contact, href: PAGE.test(contact) ? contact : `mailto:${contact}` };
}

module.exports = { operatorFrom };
