import "./ui/global.css";
import { RouterProvider } from "@tanstack/react-router";
import { StrictMode } from "react";
import { createRoot } from "react-dom/client";
import { keepPaperWhite } from "./ui/keepPaperWhite";
import { router } from "./router";

const app = document.getElementById("app");
if (app === null) throw new Error("index.html has no #app");

keepPaperWhite();
createRoot(app).render(
  <StrictMode>
    <RouterProvider router={router} />
  </StrictMode>,
);
