/** Answers of an invented council, for pictures: some good, some not, some missing. */
import type { LevelEntry, Response } from "../../src/assessment/assessment";
import { allValueCodes, type Framework } from "../../src/framework/framework";

export const ORGANISATION = "Fenbridge District Council";

/** A level, or a text as somebody pasted it; then comment and evidence. */
type Answer = readonly [level: number | string, comment?: string, evidence?: string];

interface SampleAction {
  readonly ref: string;
  readonly action: string;
  readonly owner: string;
  /** ISO date. */
  readonly due: string;
  readonly status: string;
}

export interface Sample {
  /** By ref; value codes left out are not assessed. */
  readonly answers: Readonly<Record<string, Answer>>;
  /** Target by the key area's title; others use `usualTarget`. */
  readonly targets: Readonly<Record<string, number>>;
  readonly usualTarget: number;
  readonly actions: readonly SampleAction[];
}

const PROCUREMENT: Sample = {
  answers: {
    "SL1.1": [3, "The portfolio holder for resources has led on procurement since 2024."],
    "SL1.2": [3, "Quarterly report to the finance scrutiny panel.", "Scrutiny minutes, Oct 2025"],
    "SL1.3": [2, "One briefing after the last election. Nothing planned for new members."],
    "SL2.1": [3, "Head of procurement attends the corporate management team once a month."],
    "SL2.2": [
      4,
      "Procurement is part of the corporate plan, with measures.",
      "Corporate plan p. 18",
    ],
    "SL2.3": [3, "Advice is asked for in all projects above the threshold."],
    "SL2.4": [2, "Some directors have been trained. There is no programme."],
    "SL3.1": [3],
    "SL3.2": [2, "Partnership board meets, its terms of reference date from 2017."],
    "SL4.1": [2, "Spend is known for the twenty largest suppliers only."],
    "SL4.2": [3, "Yearly reviews with waste, leisure and IT suppliers."],
    "SL4.3": [1, "No forward view of the market beyond contracts that are about to end."],
    "BC1.1": [3, "Pipeline of two years is published.", "Council website, contracts pipeline"],
    "BC1.2": [3, "Options paper is needed at gateway 1."],
    "BC1.3": [2, "Done for large contracts, by whoever has time."],
    "BC1.4": [4, "Dynamic purchasing used for housing repairs and for temporary staff."],
    "BC1.5": [3, "Dashboards for the thirty largest contracts."],
    "BC1.6": [2, "Reviews are held but not written up."],
    "BC2.1": [4, "One register for all contracts above 5,000 pounds.", "Contract register"],
    "BC2.2": [3],
    "BC2.3": [2, "Credit checks at tender. No watch during the contract."],
    "BC2.4": [3, "Savings are tracked in finance and agreed with budget holders."],
    "BC2.5": [3, "Contract managers are named in every contract."],
    "BC2.6": [2, "Two of nine contract managers hold a qualification."],
    "BC3.1": [4, "Joint fraud hub with the county.", "Audit report 2025/11"],
    "BC3.2": [3, "Continuity plans are asked of critical suppliers."],
    "BC3.3": [3, "Statement published; training done by all buyers."],
    "BC3.4": [
      5,
      "Our supplier data protection pack is used by four neighbours.",
      "Case study, 2025",
    ],
    "CB1.1": [3, "Policy adopted in May 2024."],
    "CB1.2": [3],
    "CB1.3": ["3 to 4", "Pasted from last year's return; still to be agreed."],
    "CB1.4": [2, "Considered for works contracts only."],
    "CB1.5": [4, "Ten per cent of the score in every tender above the threshold."],
    "CB1.6": [3],
    "CB1.7": [2, "Promises are written into contracts, few are followed up."],
    "CB1.8": [2],
    "CB1.9": [3, "In the annual report since 2024."],
    "CB2.1": [4, "Lots are the rule, and there is a guide for small businesses."],
    "CB2.2": [3, "Meet-the-buyer day every spring with the chamber of commerce."],
    "CB2.3": [3],
    "CB2.4": [3, "Early engagement notices for all service contracts."],
    "CB2.5": [4, "Short tender documents below the threshold."],
    "CB2.6": [3, "Prompt payment is passed down the chain and checked."],
    "CB3.1": [3],
    "CB3.2": [2, "Contact through the voluntary sector council, nobody owns it here."],
    "CB3.3": [1, "Not measured."],
    "CB3.4": [2],
    "CB3.5": [3, "Provider forum for homelessness services works well."],
    "CB3.6": [3],
    "EN.1": [2, "Two vacancies for a year. Career grade agreed, not yet funded."],
    "EN.2": [3, "E-tendering and contract register are linked; invoices are not."],
    "EN.3": [2],
  },
  targets: {
    "Engaging senior managers": 4,
    "Contract and relationship management": 4,
    "Managing strategic risk": 4,
    "Local SME and micro-business engagement": 4,
  },
  usualTarget: 3,
  actions: [
    {
      ref: "SL4.3",
      action: "Hold a market day for waste and leisure before the 2027 tenders.",
      owner: "J. Hale",
      due: "2026-09-30",
      status: "In progress",
    },
    {
      ref: "CB3.3",
      action: "Count spend with VCSEs in the contract register and report it each quarter.",
      owner: "P. Anand",
      due: "2026-06-30",
      status: "Not started",
    },
    {
      ref: "SL1.3",
      action: "Add procurement to the members' induction.",
      owner: "Democratic services",
      due: "2026-05-29",
      status: "Not started",
    },
  ],
};

const STATEMENT_SET: Sample = {
  answers: {
    "RA.1": [3, "Service plans say what each service is for and what it costs."],
    "RA.2": [2, "Customer panel agreed, first meeting in June."],
    "RA.3": [1],
    "MI.1": [3, "Fees are reviewed every year with the budget."],
    "MI.2": [2, "Concessions differ between services."],
    "MI.3": [1, "Little is known about what people could afford."],
    "ME.1": [
      4,
      "Spending reviewed each quarter; the review itself changed last year.",
      "Budget book",
    ],
    "ME.2": [3],
    "ME.3": [2],
    "DI.1": [2, "Three systems, no common customer number."],
    "DI.2": [2],
    "DI.3": [0, "No shared data with partners yet."],
    "DT.1": [3, "Eight of ten service requests are made online."],
    "DT.2": [3],
    "PC.1": [3, "Procurement strategy adopted in 2024."],
    "PC.2": [2],
    "PC.3": ["Does, mostly", "To be settled with the community team."],
    "CS.1": [3],
    "CS.2": [2, "Change programme has a sponsor but no measures."],
  },
  targets: {},
  usualTarget: 3,
  actions: [],
};

/**
 * The invented council's answers to that framework.
 * @throws RangeError for any but the two that ship
 */
export function sampleFor(framework: Framework): Sample {
  if (framework.id === "nps-2018") return PROCUREMENT;
  if (framework.id === "statement-set-v16a-1") return STATEMENT_SET;
  throw new RangeError(`There are no sample answers for ${framework.id}.`);
}

/**
 * The sample's answers by value code id.
 * @throws RangeError if a ref is not in the framework
 */
export function sampleResponses(framework: Framework): ReadonlyMap<string, Response> {
  const idOf = new Map(allValueCodes(framework).map((code) => [code.ref, code.id]));
  return new Map(
    Object.entries(sampleFor(framework).answers).map(([ref, [level, comment, evidence]]) => {
      const id = idOf.get(ref);
      if (id === undefined) throw new RangeError(`No value code has the ref ${ref}.`);
      const entry: LevelEntry =
        typeof level === "number"
          ? { kind: "level", value: level }
          : { kind: "notALevel", text: level };
      return [id, { entry, comment: comment ?? "", evidence: evidence ?? "" }];
    }),
  );
}
