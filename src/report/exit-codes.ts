/** Exit codes of the contract: healthy or passed, anomalies or breached thresholds, left by a recovery, cannot judge. */
export const EXIT_HEALTHY = 0;
export const EXIT_ANOMALIES = 1;
export const EXIT_ANOMALIES_LEFT = 2;
export const EXIT_CANNOT_JUDGE = 3;
