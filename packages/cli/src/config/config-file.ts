/** The name of the config. */
export const CONFIG_FILE = "candor.config.json";
