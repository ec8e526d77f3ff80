"use client";

import { useEffect } from "react";
import { forgetPages } from "#lib/meetings/device/kept-page";

/** Where nobody is signed in, the device keeps no page of a meeting. */
export function ForgetPages() {
  useEffect(() => void forgetPages().catch(() => undefined), []);
  return null;
}
