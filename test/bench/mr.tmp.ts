import { filledFile } from "/work/wt/i13/test/bench/measureDepartments";
import { measureReading } from "/work/wt/i13/test/bench/measureReading";
void (async () => process.stdout.write(JSON.stringify(await measureReading(await filledFile(), [10, 100, 200])) + "\n"))();
