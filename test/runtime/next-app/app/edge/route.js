import { check } from '../../check.js';

export const runtime = 'edge';
export const dynamic = 'force-dynamic';
export const fetchCache = 'force-cache';
export const revalidate = false;
export const GET = () => check();
