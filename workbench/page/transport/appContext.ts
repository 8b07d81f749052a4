/** What the host reports about itself when the pane opens, in the fields that the library needs. */
import { APP_ID } from "./frameName";

/** The library's number for Excel on the web. */
const EXCEL_ON_THE_WEB = 16;

/**
 * The requirement set that the page declares: higher than the manifest's, so that the add-in can
 * save.
 */
export const EXCEL_API = "1.11";

/** The answer for a workbook with these document settings. */
export function appContext(settings: ReadonlyMap<string, unknown>): Record<string, unknown> {
  return {
    _id: APP_ID,
    _appName: EXCEL_ON_THE_WEB,
    _appVersion: "16.01",
    _appMinorVersion: 1,
    _appUILocale: "en-GB",
    _dataLocale: "en-GB",
    _docUrl: "",
    _clientMode: 0,
    _settings: [...settings].map(([key, value]) => [key, JSON.stringify(value)]),
    _reason: 1,
    _osfControlType: 1,
    _eToken: "",
    _correlationId: "workbench",
    _appInstanceId: APP_ID,
    _requirementMatrix: JSON.stringify({ ExcelApi: EXCEL_API }),
    _hostCustomMessage: null,
    _hostFullVersion: "16.0.0.0",
    _clientWindowHeight: 600,
    _clientWindowWidth: 350,
    _addinName: "Maturity Workbook",
    _appDomains: [],
    _dialogRequirementMatrix: "{}",
    _featureGates: {},
    // The library for Excel on the web passes no theme on: a pane there follows the system.
    _officeTheme: {},
    _initialDisplayMode: 0,
    _isFromWacAutomation: false,
  };
}
