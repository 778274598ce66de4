/** The F1 of a precision and a recall, each 0 to 1; 0 when both are. */
export function harmonicMean(precision: number, recall: number): number {
  const sum = precision + recall;
  return sum === 0 ? 0 : (2 * precision * recall) / sum;
}
