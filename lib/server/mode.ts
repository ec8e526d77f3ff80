// The first import of the server: libraries choose their production code by this, and an own server has to say it itself.
const mode = process.argv.includes("--dev") ? "development" : "production";
Object.assign(process.env, { NODE_ENV: process.env.NODE_ENV ?? mode });

export const isDevelopment = mode === "development";
