import { check } from '../../check.js';

export const dynamic = 'force-dynamic';
export const fetchCache = 'force-cache';
export const revalidate = false;
export const GET = () => check();
