/** What a chart consists of, as plain data. Measures are points unless stated otherwise. */

export interface ChartFont {
  name?: string;
  size?: number;
  bold?: boolean;
  italic?: boolean;
  color?: string;
}
export interface ChartDataLabelsState {
  position?: string;
  showValue?: boolean;
  showSeriesName?: boolean;
  showCategoryName?: boolean;
  showLegendKey?: boolean;
  showPercentage?: boolean;
  numberFormat?: string;
  linkNumberFormat?: boolean;
  font?: ChartFont;
}
export interface ChartSeriesState {
  /** Literal, or a one-cell reference with leading "=". */
  name: string;
  /** Reference with leading "=": "='Maturity data'!$C$2:$C$12". */
  values: string;
  categories?: string;
  /** "" for no fill. */
  fillColor?: string;
  lineColor?: string;
  /** Points. */
  lineWeight?: number;
  lineStyle?: string;
  gapWidth?: number;
  overlap?: number;
  hasDataLabels?: boolean;
  dataLabels?: ChartDataLabelsState;
}
export interface ChartAxisState {
  visible?: boolean;
  minimum?: number;
  maximum?: number;
  majorUnit?: number;
  reversePlotOrder?: boolean;
  majorGridlinesVisible?: boolean;
  majorGridlinesColor?: string;
  minorGridlinesVisible?: boolean;
  tickLabelPosition?: string;
  tickLabelSpacing?: number;
  majorTickMark?: string;
  minorTickMark?: string;
  numberFormat?: string;
  title?: string;
  font?: ChartFont;
  lineColor?: string;
  lineVisible?: boolean;
}
export interface ChartState {
  id: string;
  name: string;
  /** Excel.ChartType: "BarStacked" ... */
  type: string;
  left: number;
  top: number;
  width: number;
  height: number;
  title?: { text: string; visible: boolean; overlay?: boolean; font?: ChartFont };
  legend?: { visible: boolean; position?: string; overlay?: boolean; font?: ChartFont };
  font?: ChartFont;
  /** "" for no fill. */
  fillColor?: string;
  borderVisible?: boolean;
  borderColor?: string;
  plotArea?: {
    insideLeft?: number;
    insideTop?: number;
    insideWidth?: number;
    insideHeight?: number;
    /** "" for no fill. */
    fillColor?: string;
  };
  /** Chart-wide labels; a series' own labels take precedence. */
  dataLabels?: ChartDataLabelsState;
  categoryAxis: ChartAxisState;
  valueAxis: ChartAxisState;
  plotVisibleOnly?: boolean;
  displayBlanksAs?: string;
  series: ChartSeriesState[];
}
