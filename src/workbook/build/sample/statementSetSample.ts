import type { SampleAnswers } from "./sampleAnswers";

/**
 * The sample for the statement set: the same council, which plans almost everywhere, acts in some
 * places and considers the community last.
 */
export const STATEMENT_SET_SAMPLE: SampleAnswers = {
  levels: {
    "role-of-the-authority": "3 2 1",
    "managing-income": "3 2 -",
    "managing-expenditure": "4 3 2",
    "use-of-data-and-intelligence": "2 2 0",
    "use-of-digital-and-technology": "3 2 ?",
    "procurement-and-commissioning": "4 2 n",
    "critical-success-factors": "3 1 -",
  },
  words: {
    "role-of-the-authority/service": {
      comment: "Every service was reviewed in 2025, and the changes were reported to Cabinet.",
      evidence: "Cabinet, 12 November 2025, item 7",
    },
    "role-of-the-authority/customer": {
      comment: "The plan for one front door is signed off. Revenues and Planning move first.",
    },
    "role-of-the-authority/community": {
      comment: "We know the gap; a plan with the parish councils has not been written.",
      flag: "Ask the parish forum",
    },
    "managing-income/service": {
      comment:
        "Garden waste and car parks make what the plan asks of them, and risks are reviewed each quarter.",
    },
    "managing-income/customer": {
      comment: "Two new services are planned with local firms, for 2027.",
    },
    "managing-expenditure/service": {
      comment:
        "Unit costs are compared with eight councils, acted on, and looked at again after a year.",
      evidence: "Benchmarking club, 2025 report",
    },
    "managing-expenditure/customer": {
      comment: "Planning and Housing have been redesigned; cost per case fell by a tenth.",
    },
    "managing-expenditure/community": {
      comment: "The cost of prevention is in the plan for homelessness only.",
    },
    "use-of-data-and-intelligence/service": {
      comment: "A data plan is agreed. Only Waste uses its data to plan rounds.",
    },
    "use-of-data-and-intelligence/customer": {
      comment: "Signed off in March, waiting for the new customer system.",
    },
    "use-of-data-and-intelligence/community": {
      comment: "Nothing has been done about localities so far.",
    },
    "use-of-digital-and-technology/service": {
      comment: "Bookings and licences are online, and the phone line for them is closed.",
    },
    "use-of-digital-and-technology/community": {
      comment:
        "Between planning and doing: the village hubs have screens, but little to show on them.",
    },
    "procurement-and-commissioning/service": {
      comment: "Leisure was let on outcomes, and what we learned went into the waste contract.",
      evidence: "Lessons learned, leisure contract",
    },
    "procurement-and-commissioning/customer": {
      comment: "All categories are on the forward plan.",
    },
    "critical-success-factors/leadership-and-management": {
      comment: "The vision is in every service plan, and leaders report on it twice a year.",
    },
    "critical-success-factors/approach-to-change": {
      comment: "Change is run project by project, without a plan for people and money.",
    },
  },
  targets: {
    "role-of-the-authority": 2,
    "managing-income": 3,
    "managing-expenditure": 3,
    "use-of-data-and-intelligence": 1,
    "use-of-digital-and-technology": 2,
    "critical-success-factors": 2,
  },
  officers: {
    "role-of-the-authority": "Policy officer",
    "use-of-data-and-intelligence": "Policy officer",
    "critical-success-factors": "Chief Executive",
  },
  inShort: {
    "role-of-the-authority":
      "We know what residents ask of us, and have not yet said what we ask of them.",
  },
  actions: [
    {
      ref: "DI.3",
      action:
        "Draw up a first profile of each of the four localities with the county\u2019s data team.",
      owner: "Policy officer",
      due: "2026-11-27",
      status: "Not started",
    },
    {
      ref: "RA.3",
      action:
        "Agree with the parish forum what the council asks of communities, and what it offers.",
      owner: "Head of Communities",
      due: "2027-01-29",
      status: "In progress",
    },
  ],
};
