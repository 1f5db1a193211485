import { usesDefaultThreshold } from "../config/defaults.ts";
import type { Config } from "../config/types.ts";
import { UserError } from "../errors.ts";
import type { Measurement } from "../measure/measurement.ts";
import { atThreshold, quantileThreshold } from "../measure/threshold.ts";
import { thresholdNats, type Threshold } from "../measure/units.ts";
import { whyNone, type Baseline } from "./baseline.ts";
import type { Run } from "./run.ts";

/**
 * The config with the threshold that is to be used: its own, or the quantile of the baseline that it names.
 *
 * @throws UserError no-baseline: without it, nothing is known to be a fork
 */
export function withThreshold(config: Config, baseline: Baseline): Config {
  if (config.frozen === undefined) return config;
  const nats =
    baseline.kind === "with" ? quantileThreshold(baseline.measurement, config.frozen.quantile) : undefined;
  if (nats === undefined) {
    const why = baseline.kind === "none" ? `: ${whyNone(baseline)}` : ", and it has no positions";
    throw new UserError(
      "no-baseline",
      `the threshold is to be the ${config.frozen.quantile} quantile of the baseline${why}`,
      "Name a baseline, or write a threshold such as `1.4 nats` until there is one.",
      config.path === undefined ? undefined : { path: config.path },
    );
  }
  return { ...config, threshold: { value: nats, unit: "nats" } };
}

/**
 * A run that was measured before, at the threshold of the config; at its own, where the config says none.
 *
 * @throws UserError threshold-unknown
 */
export function runAt(run: Run, config: Config): Run {
  if (usesDefaultThreshold(config)) return run;
  const { threshold } = config;
  return { ...run, measurement: measuredAt(run.measurement, threshold), threshold };
}

/** A baseline at the threshold that was taken from it. */
export function baselineAtThreshold(baseline: Baseline, config: Config): Baseline {
  if (baseline.kind === "none" || config.frozen === undefined) return baseline;
  return { ...baseline, measurement: measuredAt(baseline.measurement, config.threshold) };
}

function measuredAt(measurement: Measurement, threshold: Threshold): Measurement {
  const at = atThreshold(measurement, thresholdNats(threshold));
  if (at !== undefined) return at;
  throw new UserError(
    "threshold-unknown",
    `the measurement was taken at ${measurement.threshold} nats, and does not tell of ${threshold.value} ${threshold.unit}`,
    "Write a multiple of 0.001 nats, or measure again.",
  );
}
