/** Loaded before the program that is measured: says its peak memory in MB and its processor time in seconds when it ends. */
process.on("exit", () => {
  const { maxRSS, userCPUTime, systemCPUTime } = process.resourceUsage();
  console.error(`used ${Math.round(maxRSS / 1024)} ${((userCPUTime + systemCPUTime) / 1e6).toFixed(2)}`);
});
