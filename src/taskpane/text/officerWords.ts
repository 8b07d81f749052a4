import type { OfficerChoice } from "../../assessment/officers";
import { text } from "./text";

/** "Everyone", the officer's name, or "Nobody yet". */
export function officerWords(choice: OfficerChoice): string {
  switch (choice.kind) {
    case "everyone":
      return text("officers.everyone");
    case "nobody":
      return text("officers.nobody");
    case "officer":
      return choice.name;
  }
}
