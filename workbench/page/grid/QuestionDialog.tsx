import { PageDialog } from "../shell/PageDialog";
import type { Question } from "./Question";

interface QuestionDialogProps {
  readonly question: Question;
  readonly onClose: () => void;
}

interface Answer {
  readonly text: string;
  readonly main: boolean;
  readonly onChoose: () => void;
}

/** The answers that Excel offers. */
function answersTo(question: Question, onClose: () => void): readonly Answer[] {
  const cancel = { text: "Cancel", main: false, onChoose: onClose };
  switch (question.kind) {
    case "told":
      return [{ text: "OK", main: true, onChoose: onClose }];
    case "refused":
      return [{ text: "Retry", main: true, onChoose: question.onAgain }, cancel];
    case "asked":
      if (question.style === "Information") {
        return [{ text: "OK", main: true, onChoose: question.onYes }, cancel];
      }
      return [
        { text: "Yes", main: false, onChoose: question.onYes },
        { text: "No", main: true, onChoose: question.onAgain },
        cancel,
      ];
    case "confirm":
      return [{ text: question.button, main: true, onChoose: question.onYes }, cancel];
  }
}

/** A box with Excel's words; Escape and Cancel change nothing. */
export function QuestionDialog({ question, onClose }: QuestionDialogProps): React.JSX.Element {
  const { title, message } = question.refusal;
  const continues = question.kind === "asked" && question.style === "Warning";
  return (
    <PageDialog title={title} className="question" onClose={onClose}>
      <p>{message}</p>
      {continues && <p>Continue?</p>}
      <div className="answers">
        {answersTo(question, onClose).map(({ text, main, onChoose }) => (
          <button key={text} type="button" className={main ? "main" : undefined} onClick={onChoose}>
            {text}
          </button>
        ))}
      </div>
    </PageDialog>
  );
}
