import type { FakeAssessmentService } from "../../src/taskpane/testing/fakeAssessmentService";

/** What a scene's workbook holds, and what its files give. */
export interface SceneContents {
  readonly contents: FakeAssessmentService["contents"];
  readonly condition?: FakeAssessmentService["condition"];
  readonly interrupted?: FakeAssessmentService["interrupted"];
  /** What reading a department's file of that name gives. */
  readonly returns?: FakeAssessmentService["returns"];
  /** What reading the workbook of an earlier assessment of that name gives. */
  readonly earlierFiles?: FakeAssessmentService["earlierFiles"];
  /** What reading last year's workbook of that name gives. */
  readonly lastRounds?: FakeAssessmentService["lastRounds"];
  readonly lacking?: FakeAssessmentService["lacking"];
}
