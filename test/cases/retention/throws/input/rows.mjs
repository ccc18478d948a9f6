throw new Error("ada@example.org");
