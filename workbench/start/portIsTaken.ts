import { once } from "node:events";
import { connect } from "node:net";

/** Both addresses of localhost: a program on either one blocks the port. */
const ADDRESSES = ["127.0.0.1", "::1"] as const;

async function answers(host: string, port: number): Promise<boolean> {
  const socket = connect({ host, port });
  try {
    await once(socket, "connect");
    return true;
  } catch {
    return false;
  } finally {
    socket.destroy();
  }
}

/** Whether a program on this machine already listens on that port. */
export async function portIsTaken(port: number): Promise<boolean> {
  return (await Promise.all(ADDRESSES.map((host) => answers(host, port)))).includes(true);
}
