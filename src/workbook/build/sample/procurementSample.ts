import type { SampleAnswers } from "./sampleAnswers";

/**
 * The sample for the procurement strategy: a district council that buys soundly, deals well with
 * small firms and has barely begun on reporting.
 */
export const PROCUREMENT_SAMPLE: SampleAnswers = {
  levels: {
    "engaging-councillors": "3 2 2",
    "engaging-senior-managers": "3 2 3 1",
    "working-with-partners": "2 3 -",
    "engaging-strategic-suppliers": "2 4 n",
    "creating-commercial-opportunities": "3 2 2 3 2 1",
    "contract-and-relationship-management": "3 5 2 ? 2 -",
    "managing-strategic-risk": "4 2 3 4 3",
    "obtaining-social-value": "3 2 1 2 2 - 2 2 1 2",
    "local-sme-and-micro-business-engagement": "4 5 4 4 3 n 3",
    "engaging-vcses": "2 2 - 2 3 2 - 2",
    enablers: "2 1 2 2",
  },
  words: {
    "engaging-councillors/proc-and-commercial-champions": {
      comment:
        "Councillor Marsh holds procurement and commercial in the Resources portfolio and chairs the contracts board.",
      evidence: "Cabinet portfolios 2026",
    },
    "engaging-councillors/reporting": {
      comment:
        "Scrutiny asked for a half-yearly contracts report. A first draft went to the chair in February.",
    },
    "engaging-councillors/councillor-development": {
      comment: "Four of 36 councillors came to the regional briefing. Nothing is planned yet.",
    },
    "engaging-senior-managers/influence-and-impact": {
      comment: "The Head of Finance speaks for procurement on the corporate management team.",
    },
    "engaging-senior-managers/mission-and-strategy": {
      comment: "The 2021 strategy is out of date. A refresh is being written with the county.",
      evidence: "Procurement strategy 2021",
      flag: "Check against the draft strategy in May",
    },
    "engaging-senior-managers/senior-managers-development": {
      comment: "Two heads of service have asked for training; there is none to offer.",
    },
    "working-with-partners/governance-and-processes": {
      comment:
        "The waste and leisure partnerships have boards, budgets and a shared risk register.",
    },
    "engaging-strategic-suppliers/existing-strategic-supplier-engagement": {
      comment:
        "Our five strategic suppliers are managed through the county group, which leads joint reviews twice a year.",
    },
    "engaging-strategic-suppliers/early-engagement-with-future-suppliers": {
      comment:
        "No strategic contract falls due before 2030, so there is nobody to engage with yet.",
    },
    "creating-commercial-opportunities/forward-planning": {
      comment:
        "Every contract above 100,000 pounds is on the forward plan. Services review it each quarter.",
      evidence: "Forward plan, quarter 1",
    },
    "creating-commercial-opportunities/post-contract-review": {
      comment: "Housing repairs was reviewed after it went wrong. No other contract has been.",
    },
    "contract-and-relationship-management/information-storage-accessibility": {
      comment: "The register is shared with the county, searchable by all contract managers.",
    },
    "contract-and-relationship-management/savings-and-benefits-delivery": {
      comment: "Leisure is a 3, the rest a 2 at best. To be agreed.",
    },
    "contract-and-relationship-management/recognition-cultural-acceptance": {
      comment: "Clear in Housing and Waste. Elsewhere it is left to whoever placed the order.",
    },
    "managing-strategic-risk/fraud-and-financial-loss": {
      comment:
        "Audit runs duplicate payment checks monthly and works through findings with each service.",
      evidence: "Internal audit report 14",
    },
    "managing-strategic-risk/gdpr": {
      comment:
        "Standard terms cover data. The information officer sees every new contract before award.",
    },
    "obtaining-social-value/social-value-toms": {
      comment: "Bids make promises; nobody counts what became of them.",
    },
    "obtaining-social-value/reporting-social-value": {
      comment: "No report has been made so far.",
    },
    "local-sme-and-micro-business-engagement/sme-relationships": {
      comment:
        "Case study: Fenbridge Works, the network that 140 local firms now run themselves. Three consortia have won council contracts since 2023, and we are glad to show others how it began.",
      evidence: "Fenbridge Works, annual review",
    },
    "engaging-vcses/vcse-relationships": {
      comment: "We know the ten largest well. Small groups say they do not know whom to ask.",
    },
    "enablers/developing-talent": {
      comment: "One of two officers is qualified. Training is agreed when someone asks.",
    },
  },
  targets: {
    "engaging-councillors": 3,
    "engaging-senior-managers": 3,
    "working-with-partners": 3,
    "engaging-strategic-suppliers": 3,
    "creating-commercial-opportunities": 3,
    "contract-and-relationship-management": 3,
    "managing-strategic-risk": 4,
    "obtaining-social-value": 2,
    "local-sme-and-micro-business-engagement": 3,
    enablers: 2,
  },
  officers: {
    "engaging-councillors": "Head of procurement",
    "engaging-senior-managers": "Head of procurement",
    "working-with-partners": "Head of procurement",
    "engaging-strategic-suppliers": "P. Shah",
    "creating-commercial-opportunities": "P. Shah",
    "contract-and-relationship-management": "P. Shah",
    "managing-strategic-risk": "P. Shah",
    "obtaining-social-value": "Social value lead",
    "local-sme-and-micro-business-engagement": "Social value lead",
  },
  inShort: {
    "engaging-councillors":
      "Councillors decide the strategy and hear of large contracts; they do not yet see what savings became of.",
    "contract-and-relationship-management":
      "Our twenty largest contracts have a manager. The others are looked at when they end.",
    "obtaining-social-value":
      "Social value is asked for in every tender over \u00A3100,000, and nobody yet checks that it was delivered.",
  },
  actions: [
    {
      ref: "SL2.4",
      action:
        "Offer heads of service a half-day on commercial decisions, together with the county.",
      owner: "Head of Finance",
      due: "2026-10-30",
      status: "In progress",
    },
    {
      ref: "CB1.3",
      action: "Choose ten measures of social value and put them into the next three contracts.",
      owner: "Procurement lead",
      due: "2026-12-18",
      status: "Not started",
    },
    {
      ref: "BC1.6",
      action: "Review every contract above 100,000 pounds within three months of its end.",
      owner: "Contracts board",
      due: "2027-03-31",
      status: "Not started",
    },
  ],
};
