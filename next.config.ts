import type { NextConfig } from "next";

const config: NextConfig = {
  poweredByHeader: false,
  compress: false,
  devIndicators: false,
  images: { unoptimized: true },
  serverExternalPackages: ["better-sqlite3", "@node-rs/argon2", "highs", "multilingual-stemmer", "docx", "write-excel-file"],
  experimental: { authInterrupts: true },
  typescript: { ignoreBuildErrors: true },
};

export default config;
