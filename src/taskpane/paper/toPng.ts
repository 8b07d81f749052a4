import type { Drawing } from "../../report/picture/Drawing";

/** 300 dots to the inch, as printers want it; drawings are measured at 96. */
const PRINT_SCALE = 300 / 96;

/**
 * A drawing as a PNG at print resolution.
 * @throws Error where the browser draws no picture
 */
export async function toPng(drawing: Drawing): Promise<Blob> {
  const image = new Image();
  const address = URL.createObjectURL(new Blob([drawing.svg], { type: "image/svg+xml" }));
  try {
    image.src = address;
    await image.decode();
    const canvas = document.createElement("canvas");
    canvas.width = Math.round(drawing.width * PRINT_SCALE);
    canvas.height = Math.round(drawing.height * PRINT_SCALE);
    const pen = canvas.getContext("2d");
    if (pen === null) throw new Error("This browser has no canvas.");
    pen.drawImage(image, 0, 0, canvas.width, canvas.height);
    return await new Promise((resolve, reject) => {
      canvas.toBlob((blob) => {
        if (blob === null) reject(new Error("The canvas gave no picture."));
        else resolve(blob);
      }, "image/png");
    });
  } finally {
    URL.revokeObjectURL(address);
  }
}
