/** Phrases that our texts no longer use, each with what to write in its place. */

export interface RetiredPhrase {
  readonly pattern: RegExp;
  readonly instead: string;
}

export const RETIRED_PHRASES: readonly RetiredPhrase[] = [
  { pattern: /\bstands?\b(?!-in| in for)/i, instead: "is at, is in" },
  { pattern: /\bby (itself|themselves)\b/i, instead: "automatically" },
  { pattern: /\bwholly\b/i, instead: "fully" },
  { pattern: /\bheld (down|at)\b/i, instead: "limited by" },
  {
    pattern: /\bholds? (it|a|the|them|their|this)\b.*\b(down|there)\b/i,
    instead: "limits",
  },
  { pattern: /\bsettl(e|ed|es|ing)\b/i, instead: "resolve; issue" },
  { pattern: /\bin front\b/i, instead: "open" },
  { pattern: /\banew\b/i, instead: "again, new" },
  { pattern: /\bmeanwhile\b/i, instead: "name who did what" },
  { pattern: /\bthe very\b/i, instead: "the" },
  { pattern: /\b(go|goes|going) on\b/i, instead: "continue, move on" },
  { pattern: /\bput(s|ting)? (it |them )?(right|back)\b/i, instead: "repair, restore" },
  { pattern: /\btak(e|en|es|ing) .{0,25}\b(away|out again|back)\b/i, instead: "remove, undo" },
  {
    pattern:
      /(?<!there )\bis no (level|framework|command|text|list|folder|port|table|signature)\b/i,
    instead: "is not a",
  },
  { pattern: /\b(tells?|told)\b/i, instead: "says, shows" },
  { pattern: /\bsomebody\b/i, instead: "someone" },
  { pattern: /\bdid not (arrive|work)\b/i, instead: "could not be" },
  { pattern: /\bas it was\b/i, instead: "has not changed" },
  { pattern: /\bthat (is|are) there\b/i, instead: "name the thing" },
  { pattern: /\bonly stay or (fall|go down)\b/i, instead: "may fall, but cannot rise" },
  { pattern: /\b(comment|study|reason)\b.{0,15}\bis due\b/i, instead: "is needed" },
  { pattern: /\bbuil(d|t)\b.{0,20}\bagain\b/i, instead: "rebuild" },
  { pattern: /^to (check|settle)\b/i, instead: "issues" },
  { pattern: /\bmarked final\b/i, instead: "set to Final, submitted" },
  { pattern: /\bweakest so far\b/i, instead: "weakest level" },
  { pattern: /\b(committee |a |the )paper\b/i, instead: "report" },
  { pattern: /\bexemplars?\b/i, instead: "case study" },
  { pattern: /\bend of the round\b/i, instead: "the date your answers describe" },
  { pattern: /\brows fitted\b|\bfigures follow\b/i, instead: "Scores update automatically." },
  { pattern: /\d - \S+ says\b/i, instead: "What level 2 says" },
  { pattern: /\bmust be ready\b/i, instead: "should be prepared" },
  {
    pattern: /\bprovisional, already at\b/i,
    instead: "provisional, but more answers cannot lower it",
  },
  { pattern: /\.1 on the left\b/i, instead: "in the framework’s order" },
  { pattern: /\bstays true\b/i, instead: "updates automatically" },
  { pattern: /\bwhy look at\b/i, instead: "what needs another look" },
  { pattern: /\bas far as\b.{0,15}\bassessed\b/i, instead: "provisional" },
  { pattern: /\bgoing beyond\b/i, instead: "to go beyond" },
  { pattern: /\bfingerprint go\b|\bgoes\b/i, instead: "is removed, moves" },
  { pattern: /\bone of the printers\b/i, instead: "choose PDF as the printer" },
  { pattern: /\bdraw (it|them) instead\b/i, instead: "Use the add-in’s drawing" },
  { pattern: /\bwritten again\b|\bshow then\b/i, instead: "refreshed, restored" },
  { pattern: /\bmove the sheet\b/i, instead: "Show the same value code in the sheet" },
];

interface NamedLevel {
  readonly value: number;
  readonly name: string;
}

/** "3 Mature" and "3 – Mature": a level is written as its label, "3 - Mature". */
export function otherLevelForms(levels: readonly NamedLevel[]): readonly RetiredPhrase[] {
  return levels.map(({ value, name }) => ({
    // Before the number no decimal point: "SL1.3 Plans and policies" is a value code.
    pattern: new RegExp(`(?<![\\w.])${value} (– )?${name}\\b`),
    instead: `${value} - ${name}`,
  }));
}

/** For each phrase found, one line: the phrase, where it is, the text, and what to write. */
export function retiredIn(
  where: string,
  text: string,
  phrases: readonly RetiredPhrase[],
): readonly string[] {
  return phrases.flatMap(({ pattern, instead }) => {
    const found = pattern.exec(text)?.[0];
    return found === undefined ? [] : [`“${found}” (${instead}) in ${where}: ${text}`];
  });
}
