"use client";

import { usePathname } from "next/navigation";
import type { ReactNode } from "react";
import { Link } from "#components/ui/link";

const isHere = (href: string, path: string) => (href === "/" ? path === "/" : path === href || path.startsWith(`${href}/`));

/** One place of the navigation, marked while a page of it is shown: the layout around it is not rendered again from page to page. */
export function PlaceLink({ href, children }: { href: string; children: ReactNode }) {
  return (
    <Link href={href} aria-current={isHere(href, usePathname()) ? "page" : undefined}>
      {children}
    </Link>
  );
}
