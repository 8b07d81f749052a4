/** Pictures on the browser's canvas. */

/**
 * A picture file of any kind that the browser knows, on white; in its own size unless one is given.
 * @throws Error if the browser cannot show the file or has no canvas
 */
export async function onCanvas(
  file: Blob,
  size?: { readonly width: number; readonly height: number },
): Promise<HTMLCanvasElement> {
  const image = new Image();
  const address = URL.createObjectURL(file);
  try {
    image.src = address;
    await image.decode();
    const canvas = document.createElement("canvas");
    canvas.width = size?.width ?? image.naturalWidth;
    canvas.height = size?.height ?? image.naturalHeight;
    const pen = canvas.getContext("2d");
    if (pen === null) throw new Error("This browser has no canvas.");
    pen.fillStyle = "#FFFFFF";
    pen.fillRect(0, 0, canvas.width, canvas.height);
    pen.drawImage(image, 0, 0, canvas.width, canvas.height);
    return canvas;
  } finally {
    URL.revokeObjectURL(address);
  }
}

/** @throws Error if the browser writes no PNG */
export async function pngOf(canvas: HTMLCanvasElement): Promise<Blob> {
  return new Promise((resolve, reject) => {
    canvas.toBlob((blob) => {
      if (blob === null) reject(new Error("The canvas gave no picture."));
      else resolve(blob);
    }, "image/png");
  });
}
